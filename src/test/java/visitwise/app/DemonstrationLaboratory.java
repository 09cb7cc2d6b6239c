package visitwise.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.study.SiteId;
import visitwise.feature.laboratories.ImportRanges;
import visitwise.feature.laboratories.ImportRanges.Preview;
import visitwise.feature.laboratories.KeepLaboratory;
import visitwise.feature.laboratories.ListLaboratories;
import visitwise.feature.laboratories.StateRanges;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;

/** A laboratory that states some ranges. */
record DemonstrationLaboratory(Database database) {

    private static final String RANGES = """
            analyte,sex,age_from,age_to,low,high,unit,normal,effective_from
            CREAT_S,,0,3 y,15,37,umol/L,,2025-01-01
            CREAT_S,F,3 y,18 y,27,62,umol/L,,2025-01-01
            CREAT_S,M,3 y,18 y,27,62,umol/L,,2025-01-01
            CREAT_S,,0,18 y,25,60,umol/L,,2026-01-01
            CREAT_S,F,18 y,,45,84,umol/L,,2026-01-01
            CREAT_S,M,18 y,,59,104,umol/L,,2026-01-01
            PROT_DIP,,0,,,,,NEG,2026-01-01
            ALT_S,,0,,,40,U/L,,2026-01-01
            """;

    void write() {
        var context = ChangeContext.firstEntry("Chen Jie");
        var list = new ListLaboratories(database);
        var state = new StateRanges(database);
        var site = new SiteId(list.list(null).sites().getFirst().id());
        var made = new KeepLaboratory(database).add(site, "检验科 Central laboratory", context);
        if (made instanceof KeepLaboratory.Result.Saved(var row)) {
            var of = new LaboratoryId(row.id());
            var files = new ImportRanges(state, list);
            var preview = files.preview(of, RANGES.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 16));
            if (preview instanceof Preview.Rows rows) {
                files.save(of, rows, context);
            }
        }
    }
}
