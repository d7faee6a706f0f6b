-- by:
-- own: affiliate
SELECT period(clicked_at) AS period, part(affiliate) AS split,
  count(DISTINCT order_id) / count(*) AS value
FROM affiliate_clicks GROUP BY ALL
