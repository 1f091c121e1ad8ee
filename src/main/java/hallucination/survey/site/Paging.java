package hallucination.survey.site;

import java.util.List;
import java.util.function.IntFunction;

/** Cuts long lists into pages, numbered from 1. */
final class Paging {
  /** How many records stand on a page. */
  static final int SIZE = 100;

  private Paging() {}

  /** How many pages a list takes; an empty one takes one. */
  static int pages(int size) {
    return Math.max(1, (size + SIZE - 1) / SIZE);
  }

  /** The part of the list that stands on a page. */
  static <T> List<T> slice(List<T> list, int number) {
    int from = Math.min(list.size(), (number - 1) * SIZE);
    return list.subList(from, Math.min(list.size(), from + SIZE));
  }

  /** The page on which the element at an index stands. */
  static int pageOf(int index) {
    return index / SIZE + 1;
  }

  /** Links to the page before and after; nothing if there is only one page. */
  static Html links(Links links, int number, int pages, IntFunction<Page> page) {
    if (pages == 1) {
      return Html.EMPTY;
    }
    Markup markup =
        new Markup().literal("<nav class=\"paging\" aria-label=\"Pages of this list\"><ul>");
    if (number > 1) {
      markup.literal("<li>").link(links.to(page.apply(number - 1)), "Newer").literal("</li>");
    }
    markup.literal("<li>Page ").number(number).literal(" of ").number(pages).literal("</li>");
    if (number < pages) {
      markup.literal("<li>").link(links.to(page.apply(number + 1)), "Older").literal("</li>");
    }
    return markup.literal("</ul></nav>").html();
  }
}
