-- by: channel
-- A channel counts in each month from its first order of the year on.
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at) AS month FROM visits
)
SELECT strftime(month, '%Y-%m') AS period, channel AS split,
  sum(amount::DECIMAL(18, 2)) AS value
FROM months
JOIN orders ON year(ordered_at) = year(month) AND month(ordered_at) <= month(month)
GROUP BY ALL
