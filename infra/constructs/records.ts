import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import { TABLE_SHAPE } from "#adapters/table-shape.ts";
import type { HouseFunction } from "./house-function.ts";

/** The one table: a person and each interview is an item, changed by one conditional write (docs/decisions). */
export class Records extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, "Table", {
      partitionKey: { name: TABLE_SHAPE.partitionKey, type: AttributeType.STRING },
      sortKey: { name: TABLE_SHAPE.sortKey, type: AttributeType.STRING },
      globalSecondaryIndexes: [
        {
          indexName: TABLE_SHAPE.dueIndex,
          partitionKey: { name: TABLE_SHAPE.dueShard, type: AttributeType.STRING },
          sortKey: { name: TABLE_SHAPE.dueAt, type: AttributeType.STRING },
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
      timeToLiveAttribute: TABLE_SHAPE.expiresAt,
      billing: Billing.onDemand(),
      // The key that DynamoDB owns costs nothing; one of our own would have a monthly price.
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  changeBy(house: HouseFunction): void {
    house.may("ChangeRecords", {
      actions: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:Query"],
      resources: [this.table.tableArn],
    });
  }

  findDue(house: HouseFunction): void {
    house.may("FindDueRecords", { actions: ["dynamodb:Query"], resources: [`${this.table.tableArn}/index/${TABLE_SHAPE.dueIndex}`] });
  }
}
