//! Structure tree of a tagged PDF, in reading order; slots are filled when the ink is drawn.

/// A node of the tree.
pub(super) type NodeId = usize;

/// A place for one stretch of ink or one link, filled when it is drawn.
pub(super) type Slot = usize;

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Part,
    Heading(u8, String),
    Paragraph,
    Quote,
    Code,
    Contents,
    ContentsEntry,
    /// Numbered, or with marks.
    List {
        numbered: bool,
    },
    Item,
    Label,
    Body,
    Table,
    TableHead,
    TableBody,
    Row,
    /// Number of the header cell within the document.
    ColumnHeader(usize),
    /// A first cell that names its row.
    RowHeader,
    /// The header cell it stands below.
    Cell(Option<usize>),
    Strong,
    Emphasis,
    Struck,
    Link,
    /// What is said of it.
    Figure {
        said: String,
        at: FigurePlace,
    },
}

/// Where a figure is: place among leaves, and left, top, width, height in hundredths of a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct FigurePlace {
    pub(super) leaf: usize,
    pub(super) rect: [i32; 4],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Child {
    Node(NodeId),
    Slot(Slot),
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) role: Role,
    pub(super) children: Vec<Child>,
}

/// The tree; node 0 is its root.
#[derive(Clone, Debug)]
pub(super) struct Structure {
    pub(super) nodes: Vec<Node>,
    pub(super) slots: usize,
    header_cells: usize,
}

impl Structure {
    pub(super) const ROOT: NodeId = 0;

    pub(super) fn new() -> Self {
        let root = Node {
            role: Role::Part,
            children: Vec::new(),
        };
        Self {
            nodes: vec![root],
            slots: 0,
            header_cells: 0,
        }
    }

    /// A new last child.
    pub(super) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let node = self.nodes.len();
        self.nodes.push(Node {
            role,
            children: Vec::new(),
        });
        self.nodes[parent].children.push(Child::Node(node));
        node
    }

    /// A place for ink within a node.
    pub(super) fn slot(&mut self, node: NodeId) -> Slot {
        let slot = self.slots;
        self.slots += 1;
        self.nodes[node].children.push(Child::Slot(slot));
        slot
    }

    /// The number of a new header cell.
    pub(super) fn header_cell(&mut self) -> usize {
        self.header_cells += 1;
        self.header_cells
    }

    pub(super) fn is_heading(&self, node: NodeId) -> bool {
        matches!(
            self.nodes[node].role,
            Role::Heading(..) | Role::ColumnHeader(_) | Role::RowHeader | Role::Label
        )
    }
}
