//! Where the tiles of a panel stand: layers from left to right, with few crossings.
//!
//! The only part that knows the layout library.

use dagre::graph::{Graph, GraphOptions};
use dagre::{EdgeLabel, LayoutOptions, NodeLabel, RankDir, layout};

/// A rectangle, by its upper left corner.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// The room between tiles of a layer, and between layers.
const BETWEEN: (f64, f64) = (8.0, 84.0);

/// Places tiles of these widths and heights that are joined by arrows, and returns where they are
/// and how large all of them together are.
pub(super) fn place(sizes: &[(f64, f64)], arrows: &[(usize, usize)]) -> (Vec<Area>, Area) {
    let mut graph: Graph<NodeLabel, EdgeLabel> = Graph::with_options(GraphOptions {
        directed: true,
        multigraph: false,
        compound: false,
    });
    for (at, (width, height)) in sizes.iter().enumerate() {
        let label = NodeLabel {
            width: *width,
            height: *height,
            ..NodeLabel::default()
        };
        graph.set_node(name(at), Some(label));
    }
    for (from, to) in arrows {
        graph.set_edge(name(*from), name(*to), Some(EdgeLabel::default()), None);
    }
    let options = LayoutOptions {
        rankdir: RankDir::LR,
        nodesep: BETWEEN.0,
        edgesep: BETWEEN.0,
        ranksep: BETWEEN.1,
        ..LayoutOptions::default()
    };
    layout(&mut graph, Some(options));
    let areas = sizes.iter().enumerate();
    let areas = areas.map(|(at, (width, height))| {
        let placed = graph.node(&name(at));
        let middle = |of: fn(&NodeLabel) -> Option<f64>| placed.and_then(of).unwrap_or_default();
        Area {
            x: (middle(|label| label.x) - width / 2.0).round(),
            y: (middle(|label| label.y) - height / 2.0).round(),
            width: *width,
            height: *height,
        }
    });
    let mut areas: Vec<Area> = areas.collect();
    put_in_order(&mut areas, arrows);
    let all = around(&areas);
    (areas, all)
}

/// Puts tiles that stand below each other and are joined to the same tiles in their own order:
/// no arrow crosses another one more by that.
fn put_in_order(areas: &mut [Area], arrows: &[(usize, usize)]) {
    let joined = |at: usize| -> Vec<&(usize, usize)> {
        let ends = arrows.iter().filter(|(from, to)| *from == at || *to == at);
        ends.collect()
    };
    let others = |at: usize| -> Vec<usize> {
        let other = |(from, to): &(usize, usize)| if *from == at { *to } else { *from };
        let mut others: Vec<usize> = joined(at).into_iter().map(other).collect();
        others.sort_unstable();
        others
    };
    let mut below: Vec<usize> = (0..areas.len()).collect();
    below.sort_by(|a, b| {
        let (a, b) = (&areas[*a], &areas[*b]);
        a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y))
    });
    let is_alike = |a: &usize, b: &usize| areas[*a].x == areas[*b].x && others(*a) == others(*b);
    let runs: Vec<Vec<usize>> = below.chunk_by(is_alike).map(<[usize]>::to_vec).collect();
    for mut run in runs {
        let mut top = areas[run[0]].y;
        run.sort_unstable();
        for at in run {
            areas[at].y = top;
            top += areas[at].height + BETWEEN.0;
        }
    }
}

/// Returns the smallest rectangle from the origin around others.
fn around(areas: &[Area]) -> Area {
    let most = |of: fn(&Area) -> f64| areas.iter().map(of).fold(0.0, f64::max);
    Area {
        width: most(|area| area.x + area.width),
        height: most(|area| area.y + area.height),
        ..Area::default()
    }
}

/// Names are sorted as numbers are, so that equals keep their order.
fn name(at: usize) -> String {
    format!("{at:06}")
}
