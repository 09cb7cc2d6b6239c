package planted.domain;

import com.fasterxml.jackson.databind.JsonNode;

public record ReadsJson(JsonNode json) {}
