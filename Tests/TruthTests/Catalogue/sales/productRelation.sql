-- by:
-- own: previousProduct, productId
-- empty: 0
-- After a product may come a page without one: no view of a product then.
WITH viewed AS (
  SELECT *, lag(product_id) OVER (PARTITION BY visit_id ORDER BY viewed_at, view_id) AS before
  FROM page_views
), counted AS (
  SELECT period(viewed_at) AS period, part(before) || ' / ' || part2(product_id) AS split,
    count(product_id) AS value
  FROM viewed WHERE before IS NOT NULL GROUP BY ALL
)
FROM counted QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 10)
