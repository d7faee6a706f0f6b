-- by: network
SELECT period(posted_at) AS period, part(network) AS split,
  sum(likes + comments + shares) / nullif(sum(impressions), 0) AS value
FROM posts GROUP BY ALL
