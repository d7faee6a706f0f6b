-- by: category
SELECT strftime(sent_at, '%Y-%m') AS period, category AS split,
  count(*) FILTER (medium = 'email') AS value
FROM messages
GROUP BY ALL
