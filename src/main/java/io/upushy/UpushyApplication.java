package io.upushy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server: one application, one jar. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class UpushyApplication {

    public static void main(String[] args) {
        SpringApplication.run(UpushyApplication.class, args);
    }
}
