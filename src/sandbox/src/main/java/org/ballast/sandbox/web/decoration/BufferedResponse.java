package org.ballast.sandbox.web.decoration;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps what a servlet writes until it is known whether the page is to be decorated. */
final class BufferedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isHtml() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            setCharacterEncoding(StandardCharsets.UTF_8.name());
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("Jira 11 allows no asynchronous servlets in plugins");
            }

            @Override
            public void write(int b) throws IOException {
                bytes.write(b);
            }
        };
    }

    @Override
    public void setContentLength(int length) {
        // The length of the decorated page is another one.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The length of the decorated page is another one.
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before decoration.
    }
}
