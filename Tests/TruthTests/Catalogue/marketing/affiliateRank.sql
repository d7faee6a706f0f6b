-- by:
-- own: affiliate
-- ranks: affiliate
WITH rates AS (
  SELECT period(clicked_at) AS period, part(affiliate) AS split,
    count(DISTINCT order_id) / count(*) AS rate
  FROM affiliate_clicks GROUP BY ALL
)
SELECT period, split, rank() OVER (PARTITION BY period ORDER BY rate DESC) AS value FROM rates
