package io.github.claimgauge.api.access;

import io.github.bucket4j.TimeMeter;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.PasswordHash;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Three ways in: nothing at all is done where nothing is asked for; programs show who they are with each request; people log
 * in, and then have a session. A request that comes with credentials of its own is a program's, whatever cookies it brings.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Issued.class)
class Security {

    /** A session that nobody has logged in to yet is kept for as long as the server's settings say, then for a working day. */
    private static final Duration LOGGED_IN = Duration.ofHours(8);

    /** As long as most of what others wait for takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String ANSWERS = "handlerExceptionResolver";

    private final Turnstile turnstile = new Turnstile(PATIENCE);

    @Bean
    Throttle throttle() {
        return new Throttle(TimeMeter.SYSTEM_MILLISECONDS);
    }

    @Bean
    TurnedAway turnedAway(Transactions transactions, Trail trail) {
        return new TurnedAway(transactions, trail, TimeMeter.SYSTEM_MILLISECONDS);
    }

    @Bean
    Passwords passwords(Accounts accounts, PasswordHash hash, Throttle throttle, TurnedAway turnedAway) {
        return new Passwords(accounts, hash, throttle, turnedAway);
    }

    @Bean
    Tokens tokens(KeyRing keys, ObjectProvider<JwtDecoder> decoders, Issued issued) {
        return new Tokens(
                keys, Optional.ofNullable(decoders.getIfAvailable()).map(decoder -> checkedBy(decoder, issued)));
    }

    private static AuthenticationManager checkedBy(JwtDecoder decoder, Issued issued) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(issued::admitted);
        return new ProviderManager(provider);
    }

    /** No filter at all, so that a score takes no longer; only where nothing depends on who asks. */
    @Bean
    @Order(1)
    SecurityFilterChain open(Locality locality) {
        return new DefaultSecurityFilterChain(
                request -> Endpoints.needOfAnybody(request)
                        .filter(need -> need == Need.NOBODY || need == Need.LOCAL && locality.isLocal(request))
                        .isPresent(),
                List.of());
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(
            HttpSecurity http,
            @Value("${server.servlet.session.cookie.name}") String cookie,
            Passwords passwords,
            Tokens tokens,
            Gate gate,
            Refusals refusals,
            @Qualifier(ANSWERS) HandlerExceptionResolver answers) {
        var bearers = new BearerTokenAuthenticationFilter(tokens, tokens);
        bearers.setAuthenticationEntryPoint(refusals);
        return http.securityMatcher(request -> isProgram(request, cookie))
                .headers(Security::keepNothing)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationManager(new ProviderManager(passwords))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(new Outage(answers), SecurityContextHolderFilter.class)
                .addFilterBefore(bearers, BasicAuthenticationFilter.class)
                .addFilterAfter(turnstile, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(gate))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(
            HttpSecurity http,
            Accounts accounts,
            Passwords passwords,
            Gate gate,
            Refusals refusals,
            @Qualifier(ANSWERS) HandlerExceptionResolver answers) {
        var returnTo = new HttpSessionRequestCache();
        returnTo.setRequestMatcher(Refusals::isPage);
        var admitted = new StillAdmitted(accounts);
        return http.headers(Security::keepNothing)
                .authenticationManager(new ProviderManager(passwords))
                .requestCache(cache -> cache.requestCache(returnTo))
                .csrf(csrf -> csrf.ignoringRequestMatchers(Endpoints::keepsNothing))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .formLogin(login -> login.loginPage("/login").successHandler(lastingFor(LOGGED_IN)))
                .addFilterBefore(new Outage(answers), SecurityContextHolderFilter.class)
                .addFilterBefore(new Uploads(admitted, gate, refusals), CsrfFilter.class)
                .addFilterBefore(admitted, AnonymousAuthenticationFilter.class)
                .addFilterAfter(turnstile, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(gate))
                .build();
    }

    private static boolean isProgram(HttpServletRequest request, String cookie) {
        return request.getHeader("Authorization") != null
                || request.getHeader(Tokens.KEY_HEADER) != null
                || isForPrograms(request.getRequestURI()) && !hasCookie(request, cookie);
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/actuator/");
    }

    private static boolean hasCookie(HttpServletRequest request, String name) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies()).map(Cookie::getName).anyMatch(name::equals);
    }

    /** The other headers are the same with and without security. */
    private static void keepNothing(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().cacheControl(cache -> {});
    }

    private static SavedRequestAwareAuthenticationSuccessHandler lastingFor(Duration duration) {
        return new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication present)
                    throws IOException, ServletException {
                request.getSession().setMaxInactiveInterval((int) duration.toSeconds());
                super.onAuthenticationSuccess(request, response, present);
            }
        };
    }
}
