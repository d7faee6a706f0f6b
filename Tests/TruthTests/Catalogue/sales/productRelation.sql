-- by:
-- own: previousProduct, productId
WITH viewed AS (
  SELECT *, lag(product_id) OVER (PARTITION BY visit_id ORDER BY viewed_at, view_id) AS before
  FROM page_views
), counted AS (
  SELECT strftime(viewed_at, '%Y-%m') AS period, before || ' / ' || product_id AS split,
    count(*) AS value
  FROM viewed
  WHERE before IS NOT NULL AND product_id IS NOT NULL
  GROUP BY ALL
)
SELECT period, split, value
FROM counted
QUALIFY rank() OVER (PARTITION BY period ORDER BY value DESC) <= 10
