-- by: country
WITH gone AS (
  SELECT period(unsubscribed_at) AS period, part(country) AS split, count(*) AS people
  FROM subscriptions WHERE list = 'newsletter' GROUP BY ALL
), sent AS (
  SELECT period(sent_at) AS period, part(country) AS split, sum(delivered) AS emails
  FROM mailings GROUP BY ALL
)
SELECT period, split, coalesce(people, 0) / nullif(emails, 0) AS value
FROM gone FULL JOIN sent USING (period, split)
