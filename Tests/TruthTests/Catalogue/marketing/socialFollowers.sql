-- by: network
WITH newest AS (
  SELECT period, network, arg_max(followers, day) AS followers
  FROM periods JOIN social ON day < ends GROUP BY ALL
)
SELECT period, part(network) AS split, sum(followers)::BIGINT AS value FROM newest GROUP BY ALL
