package visitwise.storage.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import visitwise.domain.Message;

/** Places where a database file gets damaged: other computers' disks, and folders that a program copies elsewhere. */
final class Unsuitable {

    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "ncpfs",
            "ncp",
            "afs",
            "openafs",
            "auristorfs",
            "afpfs",
            "9p",
            "ceph",
            "glusterfs",
            "lustre",
            "gpfs",
            "beegfs",
            "ocfs2",
            "gfs2",
            "orangefs",
            "pvfs2",
            "coda",
            "davfs",
            "davfs2",
            "webdav",
            "ftp",
            "vboxsf",
            "vmhgfs",
            "prl_fs",
            "virtiofs",
            "drvfs",
            "sshfs",
            "s3fs",
            "rclone",
            "gvfsd-fuse",
            "glusterfs-client",
            "moosefs",
            "mfs",
            "juicefs",
            "seadrive",
            "goofys",
            "gcsfuse",
            "osxfuse",
            "macfuse",
            "vmhgfs-fuse",
            "nfsd",
            "curlftpfs",
            "smbnetfs");

    /** Folder names that these programs make, alone or followed by a space, a hyphen, a bracket or a dot. */
    private static final List<String> SYNCHRONISED = List.of(
            "onedrive",
            "dropbox",
            "icloud drive",
            "iclouddrive",
            "icloud~",
            "mobile documents",
            "com~apple~clouddocs",
            "cloudstorage",
            "google drive",
            "googledrive",
            "google 云端硬盘",
            "my drive",
            "box sync",
            "nextcloud",
            "owncloud",
            "seafile",
            "seadrive",
            "syncthing",
            "resilio sync",
            "pcloud",
            "pclouddrive",
            "megasync",
            "yandex.disk",
            "synologydrive",
            "synology drive",
            "nutstore",
            "nutstorefiles",
            "坚果云",
            "我的坚果云",
            "baidunetdisk",
            "baidunetdiskworkspace",
            "baidusyncdisk",
            "百度网盘",
            "百度网盘同步空间",
            "百度云",
            "wpsdrive",
            "wps云盘",
            "wps cloud",
            "微云",
            "微云同步助手",
            "weiyun",
            "阿里云盘",
            "adrive",
            "天翼云盘",
            "123云盘",
            "123pan",
            "115",
            "夸克网盘",
            "联想企业网盘");

    /** What these programs leave at the top of a folder they copy. */
    private static final List<String> MARKS = List.of(".dropbox.cache", ".stfolder", ".nutstore", ".seafile-data");

    private Unsuitable() {}

    /** A semicolon would end the path and begin a setting in the engine's address. */
    static Optional<Message> characters(Path path) {
        var text = path.toString();
        var bad = text.indexOf(';') >= 0 || text.chars().anyMatch(Character::isISOControl);
        return bad ? Optional.of(Message.of("storage.path-character", text)) : Optional.empty();
    }

    static Optional<Message> fileSystem(Path path, String type) {
        var kind = type.toLowerCase(Locale.ROOT);
        var plain = kind.startsWith("fuse.") ? kind.substring("fuse.".length()) : kind;
        var shared = path.toString().startsWith("\\\\") || NETWORK.contains(plain);
        return shared ? Optional.of(Message.of("storage.network-folder", path.toString(), type)) : Optional.empty();
    }

    static Optional<Message> synchronised(Path path) {
        for (var folder = path; folder != null; folder = folder.getParent()) {
            var name = folder.getFileName();
            if (name != null && SYNCHRONISED.stream().anyMatch(program -> madeBy(program, name.toString()))) {
                return Optional.of(Message.of("storage.synchronised-folder", path.toString(), name.toString()));
            }
            var here = folder;
            if (MARKS.stream().anyMatch(mark -> Files.exists(here.resolve(mark)))) {
                return Optional.of(Message.of("storage.synchronised-folder", path.toString(), here.toString()));
            }
        }
        return Optional.empty();
    }

    private static boolean madeBy(String program, String folder) {
        var name = folder.toLowerCase(Locale.ROOT).strip();
        if (!name.startsWith(program)) {
            return false;
        }
        return name.length() == program.length()
                || program.endsWith("~")
                || " -_(（.".indexOf(name.charAt(program.length())) >= 0;
    }
}
