/// How catalogue pages look: one style sheet inside each, which the page's own policy allows by its
/// digest and by nothing else.
enum HTMLPageStyle {
  /// Base 64 of the SHA-256 digest of `sheet`.
  static let digest = "2aV+0FmijVcE7Hp9PXy/gBiTH5pDQn3GwuFaZJE2kWU="

  /// Nothing is loaded, run or sent from a page.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"

  /// The style sheet.
  static let sheet = """
    :root{color-scheme:light dark;--page:#fff;--ink:#1d2733;--soft:#5b6b7d;--line:#dbe2ea;\
    --tint:#f5f7fa;--link:#1f5fa8;--flow:#9fb0c3;--dataset:#e8f1e4;--dataset-edge:#8db27b;\
    --input:#fdf3dc;--input-edge:#d9b45b;--kpi:#e3edf8;--kpi-edge:#6f9ccb;--lack:#fdf6e8}
    @media (prefers-color-scheme:dark){:root{--page:#151a20;--ink:#e4e9ef;--soft:#9aa8b7;\
    --line:#323c48;--tint:#1d242c;--link:#8ab8ee;--flow:#5f7287;--dataset:#22331f;\
    --dataset-edge:#5f8450;--input:#382d14;--input-edge:#96792f;--kpi:#1c3049;\
    --kpi-edge:#4f7cab;--lack:#33270f}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:60rem;padding:2rem 1.25rem 4rem;color:var(--ink);\
    background:var(--page);font:16px/1.55 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
    h1{font-size:2rem;line-height:1.2;margin:0}
    h2{font-size:1.35rem;line-height:1.3;margin:0}
    h3{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);\
    margin:1.5rem 0 .5rem}
    a{color:var(--link)}
    header p{color:var(--soft);margin:.25rem 0 1.5rem}
    nav{border:1px solid var(--line);border-radius:8px;padding:.75rem 1.25rem;\
    background:var(--tint)}
    nav ul{columns:2 16rem;margin:0;padding:0;list-style:none}
    nav li{break-inside:avoid;padding:.1rem 0}
    section{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1.75rem}
    code,pre,.code{font-family:ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",\
    monospace;font-size:.875em}
    pre{background:var(--tint);border:1px solid var(--line);border-radius:8px;\
    padding:.6rem .9rem;margin:0;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
    .id{color:var(--soft);margin:.1rem 0 .75rem}
    .formula{display:flex;flex-wrap:wrap;align-items:center;justify-content:safe center;\
    gap:.35rem .6rem;overflow-x:auto;padding:.9rem 1rem;margin:1rem 0;background:var(--tint);\
    border:1px solid var(--line);border-radius:8px}
    .formula .label,math{font-size:1.15rem;font-family:math,"Latin Modern Math",\
    "STIX Two Math","Cambria Math",serif}
    math{margin:0}
    mi,mn,mtext{white-space:nowrap}
    mi.name{font-style:italic}
    mi.code{font-style:normal;font-size:.85em}
    mi.tail{padding-left:.45em}
    mtext.word,mi.call{font-style:normal;padding:0 .3em}
    mtd.line{text-align:left;text-align:-webkit-left;padding:.25rem 0}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.25rem;margin:0}
    dt{color:var(--soft)}
    dd{margin:0;overflow-wrap:anywhere}
    table{border-collapse:collapse;font-size:.92rem;margin:.4rem 0}
    th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
    th{background:var(--tint);font-weight:600}
    .scroll{overflow-x:auto}
    svg.bands{display:block;width:100%;max-width:45rem;height:auto;overflow:visible}
    svg.lineage{max-width:100%;height:auto}
    .example pre+pre{margin-top:.3rem}
    svg text{font:12px ui-monospace,Menlo,"DejaVu Sans Mono",monospace;fill:var(--ink)}
    svg text.band{fill:#fff;font-weight:700;paint-order:stroke;stroke:rgba(0,0,0,.35);\
    stroke-width:2px}
    svg text.bound{font-size:13px}
    svg .tick{stroke:var(--ink);stroke-width:1.5}
    svg .flow{fill:none;stroke:var(--flow);stroke-width:1.5}
    svg.lineage rect{stroke:var(--flow);fill:var(--page)}
    svg.lineage rect.dataset{fill:var(--dataset);stroke:var(--dataset-edge)}
    svg.lineage rect.input{fill:var(--input);stroke:var(--input-edge)}
    svg.lineage rect.kpi{fill:var(--kpi);stroke:var(--kpi-edge)}
    .lacks{border-left:4px solid #e8a33d;padding:.3rem .8rem;background:var(--lack)}
    .example{margin:0 0 1rem}
    .example>p{margin:.2rem 0;font-weight:600}
    @media print{nav{break-after:page}section{break-inside:avoid}}
    @media (max-width:40rem){svg.lineage{max-width:none}svg text.band,svg text.bound{\
    font-size:18px}.formula .label,math{font-size:1rem}\
    dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}}
    """
}
