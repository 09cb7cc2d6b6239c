package visitwise.feature.protocols.ui;

/** One protocol in the list, in the language of the screen. */
public record ProtocolRow(String id, String version, String title, String arms, int visits) {}
