// Organizations are compared with those whose names are alike: records of before are placed and derived once more. No parameters.
MATCH (r:Record) WHERE r.block STARTS WITH 'organization|'
CALL (r) { REMOVE r.block SET r:Pending } IN TRANSACTIONS;
