package io.github.claimgauge.api;

import io.github.claimgauge.json.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses parameters where there are none, as a slip must not pass for a default. Where there are some, they are checked there. */
@Configuration(proxyBeanMethods = false)
class StrayParameters implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var query = request.getQueryString();
        if (query != null && !query.isEmpty() && handler instanceof HandlerMethod method && takesNone(method)) {
            throw new Refused(Problem.invalidParameter(told(query.split("[&=]", 2)[0])));
        }
        return true;
    }

    private static boolean takesNone(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .noneMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class));
    }

    private static String told(String name) {
        return NAME.matcher(name).matches()
                ? "There is no parameter " + name + " here, nor any other"
                : "There are no parameters here";
    }
}
