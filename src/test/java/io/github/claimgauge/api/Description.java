package io.github.claimgauge.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API. Every answer that a test gets through a {@link Door} is held to it. */
final class Description {

    private static final String HERE = "https://claimgauge.test/openapi";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private static final JsonNode ALL = read();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(HERE, ALL.toString())));

    /** Those with the fewest parameters first, so that a name goes before what may be any. */
    private static final List<Operation> OPERATIONS = ALL.at("/paths")
            .propertyStream()
            .flatMap(path -> path.getValue().propertyNames().stream()
                    .filter(method -> !method.equals("parameters"))
                    .map(method -> Operation.of(method, path.getKey())))
            .sorted(Comparator.comparingLong(
                    operation -> PARAMETER.matcher(operation.path()).results().count()))
            .toList();

    /** Too many log-ins that failed: told once for all, not with each operation. */
    private static final int ANYWHERE = 429;

    private Description() {}

    private record Operation(String method, String path, Pattern address) {

        static Operation of(String method, String path) {
            return new Operation(method, path, Pattern.compile(path.replaceAll(PARAMETER.pattern(), "[^/]+")));
        }

        boolean is(HttpRequest request) {
            return method.toUpperCase(Locale.ROOT).equals(request.method())
                    && address.matcher(request.uri().getRawPath()).matches();
        }

        String pointer() {
            return "/paths/" + step(path) + "/" + method;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static JsonNode read() {
        try (InputStream stream = Description.class.getResourceAsStream("/static/openapi.yaml")) {
            return new YAMLMapper().readTree(stream);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** All of it. */
    static JsonNode all() {
        return ALL;
    }

    /** Each operation as its method, in lower case, and its path. */
    static Stream<String> operations() {
        return OPERATIONS.stream().map(Operation::toString);
    }

    /** What is wrong with a text by a schema that has a name. */
    static List<Error> faults(String schema, String json) {
        return faultsAt("/components/schemas/" + schema, json);
    }

    /** The same by the schema at a JSON pointer. */
    static List<Error> faultsAt(String pointer, String json) {
        var fragment = pointer.replace("{", "%7B").replace("}", "%7D");
        return SCHEMAS.getSchema(SchemaLocation.of(HERE + "#" + fragment)).validate(json, InputFormat.JSON);
    }

    /** Fails unless the answer has a status, a type and a body that the operation is described with. */
    static void hold(HttpRequest request, int status, String type, String body) {
        OPERATIONS.stream()
                .filter(operation -> operation.is(request))
                .findFirst()
                .ifPresent(operation -> hold(operation, request, status, type, body));
    }

    private static void hold(Operation operation, HttpRequest request, int status, String type, String body) {
        var what = request.method() + " " + request.uri() + ": " + status + " " + body;
        var answers = operation.pointer() + "/responses";
        if (status != ANYWHERE) {
            assertThat(ALL.at(answers).propertyNames()).as(what).contains(Integer.toString(status));
        }
        var content = meant(answers + "/" + status) + "/content";
        if (!ALL.at(content).isMissingNode() && !type.isEmpty()) {
            var told = ALL.at(content).propertyNames().stream()
                    .filter(name -> plain(name).equals(plain(type)))
                    .findFirst();
            assertThat(told).as(what).isPresent();
            told.filter(Description::isJson)
                    .map(name -> faultsAt(content + "/" + step(name) + "/schema", body))
                    .ifPresent(faults -> assertThat(faults).as(what).isEmpty());
        }
    }

    /** Where it stands, if it is told elsewhere. */
    private static String meant(String pointer) {
        var reference = ALL.at(pointer).at("/$ref").asString("");
        return reference.isEmpty() ? pointer : reference.substring(1);
    }

    /** Without parameters, such as a version. */
    private static String plain(String type) {
        return type.split(";", -1)[0];
    }

    private static boolean isJson(String type) {
        return plain(type).endsWith("/json") || plain(type).endsWith("+json");
    }

    /** A name as a step of a JSON pointer. */
    static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
