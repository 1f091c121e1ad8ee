package hallucination.survey.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers queries. The same query on the same data is run once, however many ask for it at the same
 * time, and its answer is kept for those who come later, as far as there is room.
 */
public final class QueryService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QueryService.class);
  private static final int CHEAP_WAITING = 256;

  private final SparqlLimits limits;
  private final SpoolSpace space;
  private final Cache<Key, Answer> kept;
  private final ConcurrentMap<Key, Answer> running = new ConcurrentHashMap<>();
  private final InProcess inProcess;
  private final Turnstile turnstile;
  private final WorkerPool workers;
  private final ExecutorService cheap;
  private final ExecutorService costly;
  private final ScheduledExecutorService clock;

  private record Key(String version, QueryRequest request) {}

  /**
   * What came of a request: the answer on its way, and how it comes.
   *
   * @param lane where it is run, in a word
   */
  public record Asked(Answer answer, Lane lane) {}

  /** Where an answer comes from. */
  public enum Lane {
    /** It was kept from before. */
    KEPT,
    /** Somebody else asked for it a moment ago. */
    SHARED,
    /** It is run in this process. */
    CHEAP,
    /** It is run in a worker. */
    COSTLY
  }

  /**
   * A service without a query.
   *
   * @param workerCommand runs {@link Worker}, but for the file with the data
   */
  public QueryService(SparqlLimits limits, List<String> workerCommand) {
    this.limits = limits;
    this.space = new SpoolSpace(limits.allBytes());
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(limits.cacheBytes())
            .weigher(
                (Key key, Answer answer) ->
                    (int) answer.size() + 2 * key.request().text().length() + 256)
            .build();
    this.inProcess = new InProcess(limits);
    this.turnstile = new Turnstile(limits);
    int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
    this.cheap =
        new ThreadPoolExecutor(
            processors,
            processors,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(CHEAP_WAITING),
            threads("cheap-query"));
    this.costly = Executors.newCachedThreadPool(threads("costly-query"));
    this.clock = Executors.newSingleThreadScheduledExecutor(threads("query-clock"));
    this.workers = new WorkerPool(workerCommand, costly);
  }

  private static ThreadFactory threads(String name) {
    return task -> {
      Thread thread = new Thread(null, task, name, InProcess.STACK);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** The limits that are kept. */
  public SparqlLimits limits() {
    return limits;
  }

  /** Makes ready for the first costly query on the data. */
  public void warm(QueryableData data) {
    costly.execute(() -> workers.warm(data));
  }

  /**
   * Asks for an answer. It is joined already: whoever gets it has to {@link Answer#leave} it.
   *
   * @param client tells clients apart, so that one does not take the places of all
   * @throws QueryRefusedException if there is no place for it
   */
  public Asked ask(AdmittedQuery query, QueryRequest request, QueryableData data, String client) {
    Key key = new Key(data.version(), request);
    Answer old = kept.getIfPresent(key);
    if (old != null && old.join()) {
      return new Asked(old, Lane.KEPT);
    }
    boolean same = query.stable();
    Answer mine = new Answer(limits.bytes(), space);
    mine.join();
    if (same) {
      Answer other =
          running.compute(key, (k, first) -> first != null && first.join() ? first : mine);
      if (other != mine) {
        return new Asked(other, Lane.SHARED);
      }
    }
    return new Asked(mine, start(new Run(key, query, data, client, mine, same)));
  }

  private record Run(
      Key key,
      AdmittedQuery query,
      QueryableData data,
      String client,
      Answer answer,
      boolean same) {}

  private Lane start(Run run) {
    if (!QueryCost.isCheap(run.query(), run.data().statistics())) {
      startCostly(run);
      return Lane.COSTLY;
    }
    try {
      cheap.execute(() -> runCheap(run));
    } catch (RejectedExecutionException e) {
      end(run, new QueryRefusedException(Refusal.BUSY, "too many queries; try again in a while"));
    }
    return Lane.CHEAP;
  }

  private void runCheap(Run run) {
    try {
      if (inProcess.run(run.query(), run.key().request(), run.data(), run.answer())) {
        end(run);
      } else {
        startCostly(run);
      }
    } catch (QueryRefusedException e) {
      end(run, e);
    } catch (RuntimeException | Error e) {
      end(run, fault(e));
    }
  }

  private void startCostly(Run run) {
    try {
      costly.execute(() -> runCostly(run));
    } catch (RejectedExecutionException e) {
      end(run, new QueryRefusedException(Refusal.BUSY, "the server is going down"));
    }
  }

  private void runCostly(Run run) {
    Thread me = Thread.currentThread();
    run.answer().whenAbandoned(me::interrupt);
    try {
      turnstile.enter(run.client());
      try {
        WorkerProcess worker = workers.lend(run.data());
        try {
          worker.run(run.key().request(), limits, run.answer(), clock);
        } finally {
          workers.giveBack(worker);
        }
      } finally {
        turnstile.leave(run.client());
      }
      end(run);
    } catch (InterruptedException e) {
      end(run, new QueryRefusedException(Refusal.ABANDONED, "nobody waits for the answer"));
    } catch (QueryRefusedException e) {
      end(run, e);
    } catch (IOException | RuntimeException | Error e) {
      end(run, fault(e));
    } finally {
      run.answer().whenAbandoned(() -> {});
      Thread.interrupted();
    }
  }

  private static QueryRefusedException fault(Throwable e) {
    LOG.error("a query failed", e);
    return new QueryRefusedException(Refusal.FAULT, "a fault of the server; it has been logged");
  }

  private void end(Run run, QueryRefusedException why) {
    run.answer().fail(why);
    end(run);
  }

  private void end(Run run) {
    if (run.same()) {
      if (run.answer().isKeepable()) {
        kept.put(run.key(), run.answer());
      }
      running.remove(run.key(), run.answer());
    }
  }

  @Override
  public void close() {
    workers.close();
    cheap.shutdownNow();
    costly.shutdownNow();
    clock.shutdownNow();
  }
}
