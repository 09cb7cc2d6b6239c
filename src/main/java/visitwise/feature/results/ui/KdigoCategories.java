package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.panel.KdigoReading;
import visitwise.domain.lab.panel.Series;

/** KDIGO categories in words, and the risk. */
final class KdigoCategories {

    private KdigoCategories() {}

    static List<Judged> of(KdigoReading reading) {
        var all = new ArrayList<Judged>();
        for (var ratio : reading.ratios()) {
            all.add(judged(ratio.series(), ratio.category().name(), ratio.quantity()));
        }
        var filtration = reading.filtration();
        if (filtration != null) {
            all.add(judged(Series.EGFR, filtration.category().code(), filtration.quantity()));
        }
        var risk = reading.risk();
        if (risk != null) {
            all.add(new Judged(
                    Message.of("results.kdigo.risk"),
                    Message.of("results.kdigo.risk." + risk.risk().name()),
                    List.of(Message.of(
                            "results.kdigo.detail",
                            risk.filtration().code(),
                            risk.albuminuria().name()))));
        }
        return all;
    }

    private static Judged judged(Series series, String code, Quantity quantity) {
        return new Judged(
                Message.of("results.series." + series.name()),
                Message.of("results.kdigo.category", code),
                List.of(Message.of("results.kdigo.detail", ResponseWords.told(quantity), quantity.unit())));
    }
}
