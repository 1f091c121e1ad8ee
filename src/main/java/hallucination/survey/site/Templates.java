package hallucination.survey.site;

import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** The templates below {@code site/templates}, each named by its path there without its ending. */
final class Templates {
  private static final String FOLDER = "site/templates/";

  private final TemplateEngine engine = new TemplateEngine();

  Templates(SourceTree tree) {
    engine.setTemplateResolver(new Resolver(tree));
  }

  String render(String name, Map<String, Object> model) {
    return engine.process(name, new Context(Locale.ROOT, model));
  }

  private static final class Resolver extends AbstractConfigurableTemplateResolver {
    private final SourceTree tree;

    Resolver(SourceTree tree) {
      this.tree = tree;
      setTemplateMode(TemplateMode.HTML);
      setCacheable(true);
    }

    @Override
    protected ITemplateResource computeTemplateResource(
        IEngineConfiguration configuration,
        @Nullable String ownerTemplate,
        String template,
        String resourceName,
        @Nullable String characterEncoding,
        @Nullable Map<String, Object> attributes) {
      String path = FOLDER + template + ".html";
      SourceFile file =
          tree.file(path)
              .orElseThrow(() -> new IllegalArgumentException("there is no template " + path));
      try {
        return new StringTemplateResource(file.text());
      } catch (CharacterCodingException e) {
        throw new IllegalArgumentException("the template " + path + " is not UTF-8", e);
      }
    }
  }
}
