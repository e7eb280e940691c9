//! The content type a file may be served as: from its bytes and our own list, never from the sender (threat X3).

/// Types we are willing to name, by file extension, where the bytes alone do not tell.
const BY_EXTENSION: [(&str, &str); 22] = [
    ("txt", "text/plain"),
    ("log", "text/plain"),
    ("md", "text/plain"),
    ("csv", "text/csv"),
    ("tsv", "text/tab-separated-values"),
    ("ics", "text/calendar"),
    ("vcf", "text/vcard"),
    ("eml", "message/rfc822"),
    ("json", "application/json"),
    ("rtf", "application/rtf"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("doc", "application/msword"),
    ("xls", "application/vnd.ms-excel"),
    ("ppt", "application/vnd.ms-powerpoint"),
    ("msg", "application/vnd.ms-outlook"),
    ("asc", "text/plain"),
    ("p7s", "application/pkcs7-signature"),
];

/// Types the bytes may prove, and which are harmless with `nosniff` and `attachment`.
const BY_BYTES: [&str; 30] = [
    "image/png",
    "image/jpeg",
    "image/gif",
    "image/webp",
    "image/bmp",
    "image/tiff",
    "image/heif",
    "image/avif",
    "application/pdf",
    "application/zip",
    "application/gzip",
    "application/x-7z-compressed",
    "application/vnd.rar",
    "application/x-tar",
    "application/x-bzip2",
    "application/x-xz",
    "application/zstd",
    "audio/mpeg",
    "audio/ogg",
    "audio/x-wav",
    "audio/x-flac",
    "audio/m4a",
    "audio/amr",
    "video/mp4",
    "video/webm",
    "video/quicktime",
    "video/x-msvideo",
    "video/3gpp",
    "application/rtf",
    "video/mpeg",
];

/// The type to serve a file as. HTML, SVG, XML and everything unknown are `application/octet-stream`.
pub fn sniff(bytes: &[u8], file_name: &str) -> &'static str {
    let extension = file_name
        .rsplit_once('.')
        .map(|(_, e)| e.to_ascii_lowercase())
        .unwrap_or_default();
    let named = BY_EXTENSION
        .iter()
        .find(|(known, _)| *known == extension)
        .map(|(_, kind)| *kind);
    if let Some(found) = infer::get(bytes) {
        // Office files are archives or compound files inside; the name says which, the bytes say that it can be.
        let office = named.filter(|kind| kind.contains("office") || kind.contains("ms"));
        let container = matches!(found.mime_type(), "application/zip" | "application/x-ole-storage")
            || found.mime_type().contains("office")
            || found.mime_type().contains("ms");
        if let (Some(kind), true) = (office, container) {
            return kind;
        }
        return BY_BYTES
            .iter()
            .find(|known| **known == found.mime_type())
            .unwrap_or(&"application/octet-stream");
    }
    match named {
        Some(kind @ ("message/rfc822" | "application/json")) if looks_like_text(bytes) => kind,
        Some(kind) if kind.starts_with("text/") && looks_like_text(bytes) => kind,
        Some("application/pkcs7-signature") => "application/pkcs7-signature",
        _ => "application/octet-stream",
    }
}

fn looks_like_text(bytes: &[u8]) -> bool {
    !bytes.iter().take(4096).any(|b| *b == 0)
}
