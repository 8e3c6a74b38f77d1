import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j on a free loopback port for as long as standard input stays open, so that it never outlives who started it.
 * Argument: the data folder, which may hold settings of Neo4j in a file neo4j.conf. First line of standard input: the password. Standard output: `READY port`, or `FAILED reason`.
 */
public final class Launcher {
  public static void main(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    DatabaseManagementService service;
    try {
      service = start(Path.of(arguments[0]));
      setPassword(service, password);
    } catch (Throwable problem) {
      System.out.println("FAILED " + reason(problem));
      System.exit(3);
      return;
    }
    System.out.println("READY " + port(service));
    while (input.readLine() != null) {}
    service.shutdown();
    System.exit(0);
  }

  private static DatabaseManagementService start(Path home) {
    var anyPort = new SocketAddress("127.0.0.1", 0);
    return new DatabaseManagementServiceBuilder(home)
        .loadPropertiesFromFile(home.resolve("neo4j.conf"))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, anyPort)
        .setConfig(BoltConnector.advertised_address, anyPort)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        // Without it the network waits ten seconds on stopping, for questions that nobody asks any more.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .setConfig(GraphDatabaseSettings.auth_lock_time, Duration.ZERO)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        .build();
  }

  private static void setPassword(DatabaseManagementService service, String password) {
    var statement = "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED";
    service.database("system").executeTransactionally(statement, Map.of("password", password));
  }

  private static int port(DatabaseManagementService service) {
    var database = (GraphDatabaseAPI) service.database("system");
    return database
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  private static String reason(Throwable problem) {
    var last = problem;
    while (last.getCause() != null) last = last.getCause();
    return last.getClass().getSimpleName() + ": " + String.valueOf(last.getMessage()).replace('\n', ' ');
  }
}
