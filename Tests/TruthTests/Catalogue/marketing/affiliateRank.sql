-- by:
-- own: affiliate
WITH rates AS (
  SELECT strftime(clicked_at, '%Y-%m') AS period, affiliate,
    count(DISTINCT order_id) / count(*) AS rate
  FROM affiliate_clicks GROUP BY ALL
)
SELECT period, affiliate AS split,
  rank() OVER (PARTITION BY period ORDER BY rate DESC) AS value
FROM rates
