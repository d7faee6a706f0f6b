-- by: channel
SELECT period(created_at) AS period, part(channel) AS split,
  1000 * count(DISTINCT customer_id) / count(*) AS value
FROM leads GROUP BY ALL
