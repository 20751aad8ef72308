package import BevakaCore
package import FoundationEssentials
import GRDB

extension SQLiteStore {
    package func outbox(due now: Date) throws(RunFailure) -> [Delivery] {
        try reading { try DeliveryTable($0).due(now) }
    }

    package func deliveries(of edition: Int64) throws(RunFailure) -> [Delivery] {
        try reading { try DeliveryTable($0).all(of: edition) }
    }

    package func troubledDeliveries(since: Date) throws(RunFailure) -> [Delivery] {
        try reading { try DeliveryTable($0).troubled(since: since) }
    }

    package func record(_ deliveries: [Delivery], now: Date) throws(RunFailure) {
        try writing { database in
            let table = try DeliveryTable(database)
            for delivery in deliveries { try table.record(delivery, now: now) }
        }
    }
}
