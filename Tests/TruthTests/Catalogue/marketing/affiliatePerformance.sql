-- by:
-- own: affiliate
SELECT strftime(clicked_at, '%Y-%m') AS period, affiliate AS split,
  count(DISTINCT order_id) / count(*) AS value
FROM affiliate_clicks GROUP BY ALL
