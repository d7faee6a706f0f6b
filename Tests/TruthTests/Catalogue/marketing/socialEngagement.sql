-- by: network
SELECT strftime(posted_at, '%Y-%m') AS period, network AS split,
  sum(likes + comments + shares) / sum(impressions) AS value
FROM posts GROUP BY ALL
