-- by: tier
SELECT strftime(created_at, '%Y-%m') AS period, tier AS split,
  quantile_cont(hours, 0.9) AS value
FROM (
  SELECT *, (epoch(first_reply_at AT TIME ZONE 'Europe/Paris')
    - epoch(created_at AT TIME ZONE 'Europe/Paris')) / 3600 AS hours
  FROM tickets
)
GROUP BY ALL
