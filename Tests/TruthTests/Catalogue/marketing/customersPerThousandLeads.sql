-- by: channel
SELECT strftime(created_at, '%Y-%m') AS period, channel AS split,
  1000 * count(DISTINCT customer_id) / count(*) AS value
FROM leads GROUP BY ALL
