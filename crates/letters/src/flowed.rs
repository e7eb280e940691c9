//! `format=flowed` (RFC 3676) undone: soft-broken lines become whole paragraphs again.

/// Joins lines that end in a space. `del_sp` removes that space. Quotes keep one `>` per level; `-- ` never flows.
pub fn unflow(text: &str, del_sp: bool) -> String {
    let mut out: Vec<(usize, String)> = Vec::new();
    let mut flowing = false;
    for line in text.split('\n') {
        let depth = line.bytes().take_while(|b| *b == b'>').count();
        let content = &line[depth..];
        let content = content.strip_prefix(' ').unwrap_or(content);
        let signature = content == "-- ";
        let soft = content.ends_with(' ') && !signature;
        match out.last_mut() {
            Some((last_depth, last)) if flowing && *last_depth == depth && !signature => {
                if del_sp {
                    last.pop();
                }
                last.push_str(content);
            }
            _ => out.push((depth, content.to_string())),
        }
        flowing = soft;
    }
    let prefix = |depth: usize| {
        if depth == 0 {
            String::new()
        } else {
            format!("{} ", ">".repeat(depth))
        }
    };
    let lines = out.into_iter().map(|(depth, line)| {
        let line = if line == "-- " {
            line.as_str()
        } else {
            line.trim_end_matches(' ')
        };
        format!("{}{line}", prefix(depth))
    });
    lines.collect::<Vec<_>>().join("\n")
}
