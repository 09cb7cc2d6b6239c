package visitwise.platform.i18n;

import java.util.Map;

/** Units as they are written on paper, from their UCUM codes. */
public final class UnitWords {

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("mL/min/{1.73_m2}", "mL/min/1.73 m\u00b2"),
            Map.entry("mg/(m2.h)", "mg/m\u00b2/h"),
            Map.entry("10*9/L", "10\u2079/L"),
            Map.entry("10*6/L", "10\u2076/L"),
            Map.entry("10*3/uL", "10\u00b3/\u00b5L"),
            Map.entry("m2", "m\u00b2"),
            Map.entry("Cel", "\u00b0C"),
            Map.entry("[degF]", "\u00b0F"),
            Map.entry("[HPF]", "HPF"),
            Map.entry("/[HPF]", "/HPF"),
            Map.entry("mm[Hg]", "mmHg"));

    private UnitWords() {}

    public static String of(String code) {
        var written = WRITTEN.get(code);
        if (written != null) {
            return written;
        }
        return code.replace("{creat}", "")
                .replace("(24.h)", "24 h")
                .replace("[IU]", "IU")
                .replace("{", "")
                .replace("}", "")
                .replace("umol", "\u00b5mol")
                .replace("ukat", "\u00b5kat")
                .replace("ug", "\u00b5g")
                .replace("uL", "\u00b5L");
    }
}
