package io.github.claimgauge.api.casebook;

import com.google.common.hash.Hashing;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.api.Revisions;
import io.github.claimgauge.casebook.reply.Replies;
import io.github.claimgauge.casebook.reply.Reply;
import io.github.claimgauge.json.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Does what a request asks for in one transaction, and once, however often it comes: if it carries an Idempotency-Key. */
@Component
final class Once {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Callers callers;
    private final Replies replies;
    private final Transactions transactions;

    Once(Callers callers, Replies replies, Transactions transactions) {
        this.callers = callers;
        this.replies = replies;
        this.transactions = transactions;
    }

    ResponseEntity<byte[]> answer(HttpServletRequest request, byte[] body, Supplier<Reply> work) {
        var key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return entity(transactions.within(work));
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refused(Problem.invalidParameter(
                    "The header Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID"));
        }
        return entity(transactions.within(() -> replyTo(key, fingerprint(request, body, callers.caller()), work)));
    }

    private Reply replyTo(String key, byte[] fingerprint, Supplier<Reply> work) {
        var caller = callers.caller();
        return replies.find(caller, key, fingerprint).orElseGet(() -> {
            var reply = work.get();
            replies.keep(caller, key, reply);
            return reply;
        });
    }

    private static ResponseEntity<byte[]> entity(Reply reply) {
        var response = ResponseEntity.status(reply.status())
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(Revisions.etag(reply.revision()));
        if (reply.location() != null) {
            response.header("Location", reply.location());
        }
        return response.body(reply.body());
    }

    /** Over all that decides what is done, and what of it the caller may see: two keys of a user may differ in that. */
    private static byte[] fingerprint(HttpServletRequest request, byte[] body, Caller caller) {
        var digest = Hashing.sha256().newHasher();
        Stream.of(
                        request.getMethod(),
                        request.getRequestURI(),
                        request.getQueryString(),
                        Revisions.header(request),
                        caller.ceiling().toString())
                .forEach(part -> digest.putString(part + "\n", StandardCharsets.UTF_8));
        return digest.putBytes(body).hash().asBytes();
    }
}
