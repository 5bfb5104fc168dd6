//! Tables as Markdown, where a cell is one line and none spans another.

use super::to_markdown::Writer;
use super::tree::Element;

/// Most columns and rows that a cell is said to span.
const WIDEST: usize = 100;

/// Rows that a cell from above still spans, and what they show.
type Spanning = (usize, String);

#[derive(Default)]
struct Grid {
    /// Whether all cells are headings, and the cells.
    rows: Vec<(bool, Vec<String>)>,
    /// By column.
    spanning: Vec<Spanning>,
}

impl Grid {
    /// The text of a cell from above, in the row that is being filled.
    fn above(&mut self, column: usize) -> Option<String> {
        let (left, text) = self.spanning.get_mut(column)?;
        let spans = *left > 0;
        *left = left.saturating_sub(1);
        spans.then(|| text.clone())
    }

    fn span(&mut self, column: usize, rows: usize, text: String) {
        if self.spanning.len() <= column {
            self.spanning.resize(column + 1, Spanning::default());
        }
        self.spanning[column] = (rows, text);
    }
}

impl Writer {
    /// A cell over several rows stands in each of them; one over several columns in the first.
    pub(super) fn table(&mut self, element: &Element) -> String {
        let mut grid = Grid::default();
        self.rows(element, &mut grid);
        let mut rows = grid.rows;
        let widths = rows.iter().map(|(_, cells)| cells.len());
        let width = widths.max().unwrap_or_default();
        let has_head = rows.first().is_some_and(|(is_head, _)| *is_head);
        if !has_head {
            rows.insert(0, (true, Vec::new()));
        }
        let line = |(_, cells): &(bool, Vec<String>)| {
            let cells = (0..width).map(|at| cells.get(at).map_or("", String::as_str));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        lines.insert(1.min(lines.len()), format!("|{}", " --- |".repeat(width)));
        lines.join("\n")
    }

    fn rows(&mut self, element: &Element, grid: &mut Grid) {
        for child in element.elements() {
            match child.name.as_str() {
                "tr" => self.row(child, grid),
                _ => self.rows(child, grid),
            }
        }
    }

    fn row(&mut self, row: &Element, grid: &mut Grid) {
        let cells = row
            .elements()
            .filter(|it| it.name == "td" || it.name == "th");
        let mut texts: Vec<String> = Vec::new();
        let mut is_head = true;
        for cell in cells {
            while let Some(text) = grid.above(texts.len()) {
                texts.push(text);
            }
            is_head &= cell.name == "th";
            let (rows, columns) = (spanned(cell, "rowspan"), spanned(cell, "colspan"));
            let mut text = self.cell(cell);
            for _ in 0..columns {
                grid.span(texts.len(), rows - 1, text.clone());
                texts.push(std::mem::take(&mut text));
            }
        }
        while let Some(text) = grid.above(texts.len()) {
            texts.push(text);
        }
        grid.rows.push((is_head, texts));
    }

    /// The blocks of a cell on one line.
    fn cell(&mut self, cell: &Element) -> String {
        let blocks = self.blocks(&cell.children);
        let lines: Vec<String> = blocks.iter().flat_map(|block| in_cell(block)).collect();
        lines.join("<br>").replace('|', "\\|")
    }
}

/// How many rows or columns a cell spans.
fn spanned(cell: &Element, name: &str) -> usize {
    let typed = cell.attribute(name).trim().parse();
    typed.unwrap_or(1).clamp(1, WIDEST)
}

/// The lines of a block without the marks that mean nothing within a table.
fn in_cell(block: &str) -> Vec<String> {
    let fence: String = block.chars().take_while(|c| *c == '`').collect();
    if fence.len() >= 3 {
        let lines = block.lines().skip(1).filter(|line| *line != fence);
        let code = |line: &str| format!("`{}`", line.replace('`', "'"));
        return lines.filter(|line| !line.is_empty()).map(code).collect();
    }
    if block.starts_with("| ") {
        let rows = block.lines().filter(|line| !line.starts_with("| ---"));
        let bare = |line: &str| line.trim_matches(['|', ' ']).replace(" | ", "; ");
        return rows.map(bare).filter(|line| !line.is_empty()).collect();
    }
    block.lines().filter_map(plain_line).collect()
}

fn plain_line(line: &str) -> Option<String> {
    let line = line.strip_prefix('>').map_or(line, str::trim_start);
    let text = line.trim_start_matches('#');
    match line.len() - text.len() {
        1..=6 if text.starts_with(' ') => Some(format!("**{}**", text.trim())),
        _ if line.starts_with("[!") || line.trim().is_empty() => None,
        _ => Some(line.to_owned()),
    }
}
