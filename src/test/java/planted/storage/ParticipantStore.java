package planted.storage;

public interface ParticipantStore {}
