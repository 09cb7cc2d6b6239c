package visitwise.domain.lab;

/** How a reported number bounds the true value. */
public enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    EXACT("="),
    AT_LEAST(">="),
    GREATER(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
