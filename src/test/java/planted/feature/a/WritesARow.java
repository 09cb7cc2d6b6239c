package planted.feature.a;

import visitwise.storage.database.Reading;

public record WritesARow(Reading reading) {

    public int count() {
        return reading.select("select code from site", fields -> fields.text("code"))
                .list()
                .size();
    }
}
