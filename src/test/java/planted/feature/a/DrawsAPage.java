package planted.feature.a;

import org.apache.pdfbox.pdmodel.PDPage;

public record DrawsAPage(PDPage page) {}
