package io.github.claimgauge.api;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers in UTF-8, whatever encoding the header Accept asks for. Its parameters would be repeated in the answer's type, though
 * nothing is written in another encoding.
 */
@Configuration(proxyBeanMethods = false)
class Encodings implements WebMvcConfigurer {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        var header = new HeaderContentNegotiationStrategy();
        configurer.strategies(List.of(request -> header.resolveMediaTypes(request).stream()
                .map(Encodings::withoutEncoding)
                .toList()));
    }

    private static MediaType withoutEncoding(MediaType type) {
        var parameters = new LinkedHashMap<>(type.getParameters());
        parameters.keySet().removeIf("charset"::equalsIgnoreCase);
        return new MediaType(type, parameters);
    }
}
