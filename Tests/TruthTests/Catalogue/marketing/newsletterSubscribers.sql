-- by: country
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at) AS month FROM visits
)
SELECT strftime(month, '%Y-%m') AS period, country AS split, count(*) AS value
FROM months
JOIN subscriptions ON subscribed_at < month + INTERVAL 1 MONTH
  AND (unsubscribed_at IS NULL OR unsubscribed_at >= month + INTERVAL 1 MONTH)
WHERE list = 'newsletter'
GROUP BY ALL
