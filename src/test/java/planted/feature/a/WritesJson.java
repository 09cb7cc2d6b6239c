package planted.feature.a;

import com.fasterxml.jackson.databind.ObjectMapper;

public record WritesJson(ObjectMapper mapper) {}
