package visitwise.platform.chart;

/** Letters that are all half as wide as high, and Chinese ones as wide as high. */
record TypewriterMeasure(double em) implements TextMeasure {

    @Override
    public double width(String text) {
        return text.codePoints()
                        .mapToDouble(character -> Character.isIdeographic(character) || character > 0xFF00 ? 1 : 0.5)
                        .sum()
                * em;
    }
}
