package hallucination.survey.server;

import java.io.IOException;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tells whether the client of the request that this thread answers has hung up. A servlet learns of
 * that only when it writes, which is too late for a query that runs for long.
 */
public final class Connections extends Http11NioProtocol {
  private static final ScopedValue<SocketWrapperBase<?>> CURRENT = ScopedValue.newInstance();

  /** Whether the client has closed its side. */
  static boolean hungUp() {
    if (!CURRENT.isBound()) {
      return false;
    }
    try {
      CURRENT.get().isReadyForRead(); // fills the connection's own buffer, so nothing is lost
      return CURRENT.get().isClosed();
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  protected Processor createProcessor() {
    return new Http11Processor(this, getAdapter()) {
      @Override
      public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        return ScopedValue.where(CURRENT, connection)
            .<SocketState, IOException>call(() -> super.service(connection));
      }
    };
  }
}
