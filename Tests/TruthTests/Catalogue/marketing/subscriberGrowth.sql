-- by: country
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at) AS month FROM visits
), counted AS (
  SELECT month, country, count(*) AS readers
  FROM months
  JOIN subscriptions ON subscribed_at < month + INTERVAL 1 MONTH
    AND (unsubscribed_at IS NULL OR unsubscribed_at >= month + INTERVAL 1 MONTH)
  WHERE list = 'newsletter'
  GROUP BY ALL
)
SELECT strftime(month, '%Y-%m') AS period, country AS split,
  (readers - lag(readers) OVER country_months) / lag(readers) OVER country_months AS value
FROM counted
WINDOW country_months AS (PARTITION BY country ORDER BY month)
