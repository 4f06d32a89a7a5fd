package io.upushy.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Queries are read into records through their constructors; nothing a caller names reaches further into them. */
@ControllerAdvice
class QueryBinding {

    @InitBinder
    void bindByConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
