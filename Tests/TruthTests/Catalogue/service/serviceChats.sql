-- by: category
-- empty: 0
SELECT period(sent_at) AS period, part(category) AS split,
  count(*) FILTER (medium = 'chat') AS value
FROM messages GROUP BY ALL
