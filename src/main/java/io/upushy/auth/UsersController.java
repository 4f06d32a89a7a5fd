package io.upushy.auth;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/users")
@Tag(name = "Users", description = "Everybody's accounts; administrators only")
@ApiResponse(responseCode = "403", description = "Not an administrator")
class UsersController {

    /** What new names are made of; older ones may be otherwise. */
    static final String USERNAME = "[\\p{L}\\p{N}._@+-]*";

    record CreateUserRequest(
            @Schema(description = "Letters, digits and . _ @ + -", example = "grace")
                    @NotNull
                    @Size(min = 3, max = 50)
                    @Pattern(regexp = USERNAME)
                    String username,
            @NotNull @Size(min = 8, max = 128) String password,
            @Schema(description = "admin or user; user when absent") @Nullable Role role,
            @Schema(example = "Grace") @Size(max = 255) @Nullable String nickname,
            @Schema(example = "grace@example.com") @Email @Size(max = 320) @Nullable String email) {

        NewUser user() {
            return new NewUser(username, password, email, nickname);
        }

        Role roleOrUser() {
            return role == null ? Role.USER : role;
        }
    }

    record AccessChange(
            @NotNull @Size(max = 36) String id,
            @Schema(description = "Absent keeps it") @Nullable Role role,
            @Schema(description = "Absent keeps it; false ends all logins of the user") @Nullable Boolean enabled) {}

    record PasswordReset(@NotNull @Size(max = 36) String id, @NotNull @Size(min = 8, max = 128) String password) {}

    private final Users users;
    private final Accounts accounts;

    UsersController(Users users, Accounts accounts) {
        this.users = users;
        this.accounts = accounts;
    }

    @Operation(
            summary = "List users",
            description = "Sorts by username, nickname, email, role, enabled or createdTime.")
    @GetMapping
    Mono<Page<Profile>> list(
            @Parameter(description = "Part of a username, nickname or e-mail address")
                    @RequestParam(required = false)
                    @Nullable
                    String keyword,
            @ParameterObject @Valid PageQuery page) {
        return users.page(keyword, page);
    }

    @Operation(summary = "Create a user")
    @ApiResponse(responseCode = "409", description = "The username is taken")
    @PostMapping
    Mono<Profile> create(@Valid @RequestBody CreateUserRequest body) {
        return accounts.create(body.user(), body.roleOrUser()).map(Profile::of);
    }

    @Operation(summary = "Change a user's role, enable or disable the user", description = "Takes effect at once.")
    @ApiResponse(responseCode = "404", description = "No such user")
    @ApiResponse(responseCode = "409", description = "No enabled administrator would remain")
    @PutMapping
    Mono<Profile> changeAccess(@Valid @RequestBody AccessChange body) {
        return users.changeAccess(body.id(), body.role(), body.enabled());
    }

    @Operation(summary = "Set a user's password", description = "Ends all logins of the user.")
    @ApiResponse(responseCode = "404", description = "No such user")
    @PutMapping("/password")
    Mono<Void> resetPassword(@Valid @RequestBody PasswordReset body) {
        return users.resetPassword(body.id(), body.password());
    }
}
