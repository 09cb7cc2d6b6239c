package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/li");

    @TempDir
    Path folder;

    @Test
    void everySystemHasItsUsualPlace() {
        assertThat(DataFolder.usual("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/visitwise"));
        assertThat(DataFolder.usual("Linux", HOME, Map.of("XDG_DATA_HOME", "/data/li")))
                .isEqualTo(Path.of("/data/li/visitwise"));
        assertThat(DataFolder.usual("Linux", HOME, Map.of("XDG_DATA_HOME", "not/absolute")))
                .isEqualTo(HOME.resolve(".local/share/visitwise"));
        assertThat(DataFolder.usual("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Visitwise"));
        assertThat(DataFolder.usual("Windows 11", HOME, Map.of("LOCALAPPDATA", "/users/li/local")))
                .isEqualTo(Path.of("/users/li/local/Visitwise"));
        assertThat(DataFolder.usual("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Local/Visitwise"));
    }

    @Test
    void aFolderOnThisDiskIsTakenEvenBeforeItExists() {
        var chosen = folder.resolve("not yet/试验数据 (1)");

        assertThat(DataFolder.at(chosen).path()).isEqualTo(chosen);
        assertThat(chosen).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OneDrive", "OneDrive - 第一医院", "onedrive-personal", "Dropbox", "Dropbox (Personal)", "Google Drive",
                "GoogleDrive-li@example.com", "iCloud Drive", "iCloudDrive", "Mobile Documents", "Nutstore Files",
                        "坚果云",
                "我的坚果云", "BaiduSyncdisk", "BaiduNetdiskDownload/../BaiduNetdisk", "百度网盘", "百度网盘同步空间", "WPS云盘",
                "Nextcloud", "阿里云盘", "微云同步助手"
            })
    void aSynchronisedFolderIsRefused(String name) {
        refused(folder.resolve(name).resolve("visitwise"), "storage.synchronised-folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boxes", "onedriver", "dropboxes", "微云南", "1155", "drive"})
    void aNameThatOnlyLooksSimilarIsTaken(String name) {
        assertThat(DataFolder.at(folder.resolve(name)).path()).isEqualTo(folder.resolve(name));
    }

    @Test
    void aLinkIntoASynchronisedFolderIsRefused() throws IOException {
        var real = Files.createDirectories(folder.resolve("Dropbox").resolve("data"));
        var link = Files.createSymbolicLink(folder.resolve("plain"), real);

        assertThatThrownBy(() -> DataFolder.at(link.resolve("visitwise")))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem())
                                .isEqualTo(Message.of(
                                        "storage.synchronised-folder",
                                        real.resolve("visitwise").toString(),
                                        "Dropbox")));
    }

    @Test
    void aFolderThatASynchronisingProgramMarkedIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("shared").resolve(".stfolder"));

        refused(folder.resolve("shared").resolve("visitwise"), "storage.synchronised-folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nfs",
                "nfs4",
                "cifs",
                "smb3",
                "smbfs",
                "fuse.sshfs",
                "9p",
                "fuse.rclone",
                "davfs",
                "vboxsf",
                "virtiofs"
            })
    void aDiskOfAnotherComputerIsRefused(String type) {
        assertThat(Unsuitable.fileSystem(folder, type))
                .contains(Message.of("storage.network-folder", folder.toString(), type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ext4", "xfs", "btrfs", "zfs", "overlay", "tmpfs", "apfs", "NTFS", "fuseblk", "fuse.gocryptfs"})
    void aDiskOfThisComputerIsTaken(String type) {
        assertThat(Unsuitable.fileSystem(folder, type)).isEqualTo(Optional.empty());
    }

    @Test
    void aNameThatWouldEndTheAddressIsRefused() {
        refused(folder.resolve("a;INIT=DROP ALL OBJECTS"), "storage.path-character");
    }

    private static void refused(Path path, String key) {
        assertThatThrownBy(() -> DataFolder.at(path)).isInstanceOfSatisfying(StorageFailure.class, failure -> {
            assertThat(failure.problem().key()).isEqualTo(key);
            for (var language : Language.values()) {
                assertThat(new Messages(language).text(failure.problem()))
                        .contains(path.normalize().toString());
            }
        });
    }
}
