package io.github.claimgauge.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.util.regex.Pattern;

/** What people come with: it keeps cookies, and so a session. */
record Browser(Door door, CookieManager cookies) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    static Browser at(int port) {
        var cookies = new CookieManager();
        return new Browser(
                new Door(port, HttpClient.newBuilder().cookieHandler(cookies).build(), null), cookies);
    }

    Reply logIn(String name, String password, String... headers) {
        var page = TOKEN.matcher(door.get("/login", "Accept", "text/html").text());
        var token = page.find() ? page.group(1) : "";
        var form = "username=" + name + "&password=" + URLEncoder.encode(password, UTF_8) + "&_csrf="
                + URLEncoder.encode(token, UTF_8);
        return door.post("/login", "application/x-www-form-urlencoded", form.getBytes(UTF_8), headers);
    }

    /** The cookie that the server knows it by. */
    String session() {
        return String.valueOf(cookies.getCookieStore().getCookies().get(0));
    }
}
