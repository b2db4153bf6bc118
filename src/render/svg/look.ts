/** How pictures look: shades beside words, which read in black and white too. */
export const look = `<style>
text { font: 13px "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; fill: #1a1a1a; }
.title { font-size: 18px; font-weight: 600; }
.heading { font-size: 15px; font-weight: 600; }
.middle { text-anchor: middle; }
.muted { fill: #555; }
.ground { fill: #fff; }
.bar { fill: #4a6fa5; }
.level-0 { fill: #d9efdf; }
.level-1 { fill: #dfeaf7; }
.level-2 { fill: #fbe7bd; }
.level-3 { fill: #f6c3bb; }
.level-none { fill: #e4e4e4; }
.empty { fill: none; stroke: #ccc; }
rect[class^="level-"] { stroke: #999; stroke-width: .5; }
</style>`;
